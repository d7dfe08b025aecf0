/** One operation of the API as data: ready to be sent, without a GraphQL parser or printer in the client. */
export interface Operation<Data, Variables> {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  /** SHA-256 of `text`. */
  readonly hash: string;
  readonly text: string;
  /** Never there at run time: it only carries the types. */
  readonly types?: (variables: Variables) => Data;
}

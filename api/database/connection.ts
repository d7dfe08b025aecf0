import type { Socket } from 'node:net';
import type pg from 'pg';

/** What pg knows of a connection and its types do not tell. */
interface Inside {
  readonly processID: number;
  readonly connection: { readonly stream: Socket; readonly parsedStatements: Record<string, string> };
}
const inside = (client: pg.ClientBase) => client as unknown as Inside;

/** The number of the process that serves a connection, as it said when the connection began. */
export const processOf = (client: pg.ClientBase): number => inside(client).processID;

/** How much has been heard on a connection. */
export const heardOn = (client: pg.ClientBase): number => inside(client).connection.stream.bytesRead;

/** Ends a connection at once, whatever state it is in; what was asked on it fails. */
export const cut = (client: pg.ClientBase): void => void inside(client).connection.stream.destroy();

/** Lets pg prepare a statement anew when its name is used again. */
export const forgetStatement = (client: pg.ClientBase, name: string): void => {
  delete inside(client).connection.parsedStatements[name];
};

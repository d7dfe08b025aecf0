import { subtreeArguments, subtreeSets } from './filtered.js';
import type { Operation } from './operation.js';

export const count: Operation = {
  name: 'count',
  what: 'how many of a subtree are in a given state',
  weight: 1,
  sets: subtreeSets,
  ours: {
    query: `query Count($within: String!, $status: SuggestionStatus!) {
      suggestions(${subtreeArguments.ours}) { totalCount }
    }`,
    variables: ({ within, status }) => ({ within, status }),
  },
  postgraphile: {
    query: `query Count($low: String!, $high: String!, $status: String!) {
      suggestions: allSuggestions(${subtreeArguments.postgraphile}) { totalCount }
    }`,
    variables: ({ low, high, status }) => ({ low, high, status }),
  },
  async byHand({ low, high, status }, database) {
    const [row] = await database.planned(`select count(*) from suggestion s where ${subtreeArguments.byHand}`, [
      low,
      high,
      status,
    ]);
    return `{"data":{"suggestions":{"totalCount":${row![0]}}}}`;
  },
};

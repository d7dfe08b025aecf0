/** Most records that one list gives at a time, and how many it gives when the asker does not say. */
export const pageSize = { most: 100, usual: 20 } as const;

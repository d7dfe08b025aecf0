import type { FileKind } from './attachment.choices.js';

/** Files that records are imported from: they are for offices, and go with nothing that others see. */
const tableFiles: readonly FileKind[] = ['CSV', 'XLSX', 'POPOLO'];
export const isTableFile = (kind: FileKind): boolean => tableFiles.includes(kind);

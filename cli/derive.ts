import { writeFileSync } from 'node:fs';
import { recordDocument } from '../codegen/record-operations.js';
import { platform } from '../schema/platform.js';

/** Writes the operations that follow from the concepts, for the generator to read beside the handwritten ones. */
writeFileSync('codegen/generated/records.graphql', recordDocument(platform));

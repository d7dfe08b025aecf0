import { writeFileSync } from 'node:fs';
import { platform } from '../schema/platform.js';
import { recordDocument } from '../codegen/record-operations.js';

/** Writes the operations that follow from the concepts, for the generator to read beside the handwritten ones. */
writeFileSync('codegen/generated/records.graphql', recordDocument(platform));

import { writeFileSync } from 'node:fs';
import { actDocument } from '../codegen/act-operations.js';
import { recordDocument } from '../codegen/record-operations.js';
import { platform } from '../schema/platform.js';

/** Writes the operations that follow from the concepts and their transitions, for the generator to read beside the handwritten ones. */
writeFileSync('codegen/generated/records.graphql', recordDocument(platform));
writeFileSync('codegen/generated/acts.graphql', actDocument(platform));

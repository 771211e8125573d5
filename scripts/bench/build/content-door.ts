/** All that the bench takes from how content is read and checked. */
export { runRules } from '../../../src/kontrol/run.ts';
export { digestEdition } from '../../../src/sources/edition-digest.ts';
export { loadSources } from '../../../src/sources/from-disk.ts';

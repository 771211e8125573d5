/** Kontrol in a thread of its own, which a test can end when an input keeps it busy for ever. */
import { parentPort } from 'node:worker_threads';
import { runRules } from '../../src/kontrol/run.ts';
import { loadSources } from '../../src/sources/from-disk.ts';

parentPort!.on('message', (root: string) => {
  void loadSources(root, 'content')
    .then((sources) => runRules(sources))
    .then((findings) => parentPort!.postMessage(findings));
});

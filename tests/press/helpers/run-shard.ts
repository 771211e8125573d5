/** A process of its own that does one shard's share of a site, on one tab: `run-shard.ts <site> <cache> <index> <of>`. Says as JSON what it did. */
import { findJobs } from '../../../src/press/integration.ts';
import { runShard } from '../../../src/press/press.ts';

const [root = '', cache = '', index, of] = process.argv.slice(2);
const jobs = await findJobs(root);
const done = await runShard({ root, jobs, cache, tabs: 1 }, { index: Number(index), of: Number(of) });
console.log(JSON.stringify(done.map(({ paginated, missing, printed }) => ({ paginated, missing, printed }))));

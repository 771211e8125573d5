/** A process that runs the desk as `npm run desk` does, on a free port and without opening a window: `start-desk.ts <outDir>`. */
import { rm } from 'node:fs/promises';
import { startDesk } from '../../src/desk/start.ts';
import { contentRoot } from '../../src/sources/content-root.ts';

// Astro keeps an entry whose text is known, with the folder that it was read from: that of a test before, which is gone.
await rm('.astro/data-store.json', { force: true });
console.log((await startDesk(contentRoot, 0, process.argv[2])).address);

import { resolve } from 'node:path';
import type { ContentThread } from './content-thread.ts';
import { createContentThread } from './content-thread.ts';
import { ownFolder } from './own-folder.ts';
import { createPublishedSite } from './published-site.ts';
import type { PublishedSite } from './published-site.ts';
import { createReadings } from './readings.ts';
import type { Readings } from './readings.ts';

/** What every route works with. */
export interface Desk {
  /** The content folder, an absolute path. */
  root: string;
  /** The desk's own folder. */
  folder: string;
  /** Where the pages are laid that readers get. */
  outDir: string;
  published: PublishedSite;
  content: ContentThread;
  readings: Readings;
  /** Is told of each text that was saved: a watcher of the disk passes over one of two that follow soon on each other. */
  onSaved: (file: string) => void;
  /** What is being done that nobody may write beside: »Beretningen 2026 udgives.« */
  busy: { with: string | undefined };
  /** The edition that is being published, until its pages are there. */
  publishing: { year: number | undefined };
  /** Has one write done after the other, so that each sees what the one before it wrote. */
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** The desk of a content folder; what is left out is as `npm run desk` has it. */
export function createDesk(
  root: string,
  {
    folder = ownFolder(root),
    content = createContentThread(root),
    outDir = resolve('dist'),
    onSaved = () => {},
  }: Partial<Pick<Desk, 'folder' | 'content' | 'outDir' | 'onSaved'>> = {},
): Desk {
  let last: Promise<unknown> = Promise.resolve();
  return {
    root,
    folder,
    outDir,
    published: createPublishedSite(outDir),
    content,
    onSaved,
    readings: createReadings(),
    busy: { with: undefined },
    publishing: { year: undefined },
    inTurn: (work) => {
      const done = last.then(work);
      last = done.catch(() => undefined);
      return done;
    },
  };
}

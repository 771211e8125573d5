/** A loader for the preview, which goes on when a file is not as it must be, and reads again when it is told to. */
import type { Loader, LoaderContext } from 'astro/loaders';
import { parseMdx } from '../report/mdx.ts';
import type { SourceKind } from './sources.ts';

/** What stands for the fields of a file until it can be read. */
const UNREADABLE = Symbol('unreadable');

/** What Astro's own loaders are handed beside the documented context: how files of each extension are read. */
interface OwnContext extends LoaderContext {
  entryTypes: ReadonlyMap<string, EntryType>;
}

interface EntryType {
  getEntryInfo: (file: EntryFile) => Promise<EntryInfo>;
}

interface EntryFile {
  contents: string;
  fileUrl: URL;
}

interface EntryInfo {
  data: Record<PropertyKey, unknown>;
  body: string;
}

type Store = LoaderContext['store'];

/** Files as they were read last. Astro makes loaders anew after each save, so it stands outside of them. */
const readBefore = new Map<string, { contents: string; info: EntryInfo }>();

/** Texts that Astro has been told of. */
const imported = new Set<string>();

/** What `live-content/` hands a loader that is to load anew. */
export interface ReadOrder {
  onRead: (kind: SourceKind) => void;
}

/**
 * The same loader, which passes over files whose fields can't be read or are refused, and keeps what it had of them. Else
 * the first such file ends the preview when it starts, and the editor can't look at any page. A build must stop, and does.
 *
 * It watches no files: `live-content/` has it load anew, by its name, and knows by that when a save has been read.
 *
 * @param loader Astro's `glob`
 * @param kind what it reads, which is its name
 */
export function patient(loader: Loader, kind: SourceKind): Loader {
  return {
    ...loader,
    name: kind,
    load: async (context) => {
      const { entryTypes, store, meta } = context as OwnContext;
      const own: OwnContext = {
        ...context,
        watcher: undefined,
        entryTypes: new Map([...entryTypes].map(([extension, type]) => [extension, readPatiently(type)])),
        parseData: async (props) => {
          if (isUnreadable(props.data)) return props.data;
          return context.parseData(props).catch(() => ({ ...props.data, [UNREADABLE]: true }));
        },
        store: {
          ...store,
          // What it had of an unreadable file stays.
          set: (entry) => (isUnreadable(entry.data) ? false : setEntry(store, meta, entry)),
          addModuleImport: (file) => {
            if (imported.has(file)) return;
            imported.add(file);
            store.addModuleImport(file);
          },
        },
      };
      await loader.load(own);
      (context.refreshContextData as ReadOrder | undefined)?.onRead(kind);
    },
  };
}

/** A file of YAML without anything in it has no fields at all. */
function isUnreadable(data: unknown): boolean {
  return typeof data === 'object' && data !== null && UNREADABLE in data;
}

/**
 * Changes an entry whose text is compiled when a page asks for it in its place. Astro waits half a second before it lists
 * such texts anew, at each `set`, and reads nothing meanwhile; the list is the same for a text that was there.
 */
function setEntry(store: Store, meta: LoaderContext['meta'], entry: Parameters<Store['set']>[0]): boolean {
  const known = store.get(entry.id);
  if (!known?.deferredRender || known.filePath !== entry.filePath) return store.set(entry);
  Object.assign(known, { data: entry.data, body: entry.body, digest: entry.digest });
  // The store is written when something in it has been set.
  meta.set(entry.id, String(entry.digest));
  return true;
}

/** A file that is as it was is not read again. */
function readPatiently(type: EntryType): EntryType {
  return {
    ...type,
    getEntryInfo: async (file) => {
      const last = readBefore.get(file.fileUrl.href);
      const info = last?.contents === file.contents ? last.info : await readInfo(type, file);
      readBefore.set(file.fileUrl.href, { contents: file.contents, info });
      return info;
    },
  };
}

async function readInfo(type: EntryType, file: EntryFile): Promise<EntryInfo> {
  try {
    const info = await type.getEntryInfo(file);
    return { ...info, body: isMdx(info.body) ? info.body : '' };
  } catch {
    return { data: { [UNREADABLE]: true }, body: '' };
  }
}

/** The report reads texts too, for their figures and their headings. */
function isMdx(body: string): boolean {
  try {
    parseMdx(body);
    return true;
  } catch {
    return false;
  }
}

/** A loader for the preview, which goes on when a file is not as it must be. */
import type { Loader, LoaderContext } from 'astro/loaders';
import { parseMdx } from '../report/mdx.ts';

/** What stands for the fields of a file until it can be read. */
const UNREADABLE = Symbol('unreadable');

/** What Astro's own loaders are handed beside the documented context: how files of each extension are read. */
interface OwnContext extends LoaderContext {
  entryTypes: ReadonlyMap<string, EntryType>;
}

interface EntryType {
  getEntryInfo: (file: object) => Promise<{ data: Record<PropertyKey, unknown>; body: string }>;
}

/**
 * The same loader, which passes over files whose fields can't be read or are refused, and keeps what it had of them. Else
 * the first such file ends the preview when it starts, and the editor can't look at any page. A build must stop, and does.
 *
 * @param loader Astro's `glob`
 */
export function patient(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => {
      const { entryTypes, store } = context as OwnContext;
      const own: OwnContext = {
        ...context,
        entryTypes: new Map([...entryTypes].map(([extension, type]) => [extension, readPatiently(type)])),
        parseData: async (props) => {
          if (UNREADABLE in props.data) return props.data;
          return context.parseData(props).catch(() => ({ ...props.data, [UNREADABLE]: true }));
        },
        // What it had of that file stays.
        store: { ...store, set: (entry) => (UNREADABLE in entry.data ? false : store.set(entry)) },
      };
      return loader.load(own);
    },
  };
}

function readPatiently(type: EntryType): EntryType {
  return {
    ...type,
    getEntryInfo: async (file) => {
      try {
        const info = await type.getEntryInfo(file);
        return { ...info, body: isMdx(info.body) ? info.body : '' };
      } catch {
        return { data: { [UNREADABLE]: true }, body: '' };
      }
    },
  };
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

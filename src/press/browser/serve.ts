import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Under this path the server hands out Paged.js and the code that runs inside the page. */
export const PRESS_PATH = '/__press__/';

/** Added to a page's address: its head and style sheets, with nothing in its body. */
export const EMPTIED = 'press-emptied';

const pressFolder = fileURLToPath(new URL('../', import.meta.url));
const pagedFolder = join(pressFolder, 'paged');
// The package exports no path to its bundle, so walk from its entry: lib/index.cjs → dist/paged.esm.js.
const pagedBundle = resolve(dirname(createRequire(import.meta.url).resolve('pagedjs')), '../dist/paged.esm.js');

/** Modules that a tab is asked to import. */
const TAB_MODULES = ['tab-api.ts', 'tag-marks.ts'];

/** Content types by extension, as far as built sites need them. */
export const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.pdf': 'application/pdf',
};

export interface Site {
  /** Origin without a trailing slash, for example `http://127.0.0.1:41234`. */
  origin: string;
  close(): Promise<void>;
}

/** Serves a folder on this machine alone, on a port that the system picks. */
export function serveFolder(root: string): Promise<Site> {
  return listen((request, response) => respond(root, new URL(request.url ?? '/', 'http://localhost'), response));
}

/** Answers requests from this machine alone, on a port that the system picks. What cannot be answered is not found. */
export async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Site> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((ready, fail) => server.once('error', fail).listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function respond(root: string, { pathname: path, searchParams }: URL, response: ServerResponse): Promise<void> {
  const file = path.startsWith(PRESS_PATH)
    ? pressFile(path.slice(PRESS_PATH.length))
    : await siteFile(root, decodeURIComponent(path));
  response.setHeader('content-type', TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream');
  // The code does not change while it runs; the next tab takes it from the browser's cache.
  if (path.startsWith(PRESS_PATH)) response.setHeader('cache-control', 'max-age=3600, immutable');
  if (extname(file) === '.ts') {
    response.end(await readScript(file));
    return;
  }
  if (searchParams.has(EMPTIED)) {
    // All at once: a module names its own imports, and one after the other they take a fifth of a second.
    response.setHeader(
      'link',
      (await listScripts()).map((script) => `<${PRESS_PATH}${script}>; rel=modulepreload`).join(', '),
    );
    response.end(emptyBody(await readFile(file, 'utf8')));
    return;
  }
  response.setHeader('content-length', (await stat(file)).size);
  createReadStream(file).pipe(response);
}

/** Paged.js and the modules that a tab needs, as paths under `PRESS_PATH`; reads them all, so it can well be asked beforehand. */
export async function listScripts(): Promise<string[]> {
  const found = new Set<string>();
  const follow = async (name: string): Promise<void> => {
    if (found.has(name)) return;
    found.add(name);
    const imports = (await readScript(join(pagedFolder, name))).matchAll(/from '\.\/([\w-]+\.ts)'/g);
    await Promise.all(Array.from(imports, ([, imported = '']) => follow(imported)));
  };
  await Promise.all(TAB_MODULES.map(follow));
  return ['pagedjs.js', ...[...found].sort().map((name) => `paged/${name}`)];
}

const scripts = new Map<string, Promise<string>>();

function readScript(file: string): Promise<string> {
  const known = scripts.get(file) ?? stripTypes(file);
  scripts.set(file, known);
  return known;
}

/**
 * The browser reads no types, so they are blanked out; lines and columns stay where they were. Node calls the function
 * experimental, once a process and in red; an editor need not see that. Can go when Node no longer warns.
 */
async function stripTypes(file: string): Promise<string> {
  const source = await readFile(file, 'utf8');
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** The page without what stands in its body; quoted values of the body's own attributes may hold a `>`. */
function emptyBody(html: string): string {
  return html.replace(/(<body(?:"[^"]*"|'[^']*'|[^>"'])*>)[^]*$/i, '$1</body></html>');
}

/** Everything that decides what becomes of a part, apart from the part: Paged.js and the code of the press. */
export async function readEngine(): Promise<string[]> {
  const files = (await readdir(pressFolder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  return Promise.all(
    [pagedBundle, ...files.map((name) => join(pressFolder, name))].map((file) => readFile(file, 'utf8')),
  );
}

function pressFile(name: string): string {
  return name === 'pagedjs.js' ? pagedBundle : inside(pagedFolder, name.replace(/^paged\//, ''));
}

/** What the server answers for a path of the site. */
export async function readServed(root: string, path: string): Promise<Buffer> {
  return readFile(await siteFile(root, decodeURIComponent(path)));
}

async function siteFile(root: string, path: string): Promise<string> {
  const file = inside(root, path);
  return (await stat(file)).isDirectory() ? join(file, 'index.html') : file;
}

/** Keeps `..` in an address from reading outside the folder. */
function inside(folder: string, path: string): string {
  const file = normalize(join(folder, path));
  if (file !== resolve(folder) && !file.startsWith(resolve(folder) + sep))
    throw new Error(`outside ${folder}: ${path}`);
  return file;
}

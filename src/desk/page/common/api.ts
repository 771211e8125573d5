/** What the pages ask the desk's server: one function a request of `desk/contract.ts`. */
import { API_PATH, TOKEN_HEADER } from '../../contract.ts';
import type {
  BroughtBack,
  Changes,
  CheckAnswer,
  CheckRequest,
  Choices,
  Conflict,
  Failure,
  EarlierRequest,
  FileState,
  Form,
  History,
  ImportReading,
  KeepRequest,
  LeavingOut,
  MediaAdded,
  NewChapterRequest,
  NewEditionRequest,
  Overview,
  PublishRequest,
  ReviewRequest,
  RevisionRequest,
  Saved,
  SaveRequest,
  Step,
  TagForm,
  Undone,
  UndoRequest,
  VersionAnswer,
  Written,
} from '../../contract.ts';

/** A request that could not be carried out, with the server's own sentences. */
export class Refused extends Error {
  readonly failure: Failure;
  readonly status: number;

  constructor(failure: Failure, status: number) {
    super(failure.what);
    this.failure = failure;
    this.status = status;
  }

  /** What stands on the disk, when the file has become another one. */
  get conflict(): Conflict | undefined {
    return this.status === 409 ? this.failure : undefined;
  }
}

/** What the server says when it does not answer. */
export const SILENT: Failure = {
  what: 'Redaktionens program svarer ikke.',
  fix: 'se i terminalvinduet, om det kører, og start det igen med `npm run desk`. Teksten er gemt i denne fane imens.',
};

export const FORGOTTEN = 401;

export type Api = ReturnType<typeof createApi>;

/**
 * @param token of the address that the desk was opened with
 * @throws Refused from every function
 */
export function createApi(token: string, send: typeof fetch = fetch) {
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { [TOKEN_HEADER]: token, ...(init.headers as Record<string, string> | undefined) };
    const response = await send(`${API_PATH}${path}`, { ...init, headers }).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw new Refused(SILENT, 0);
    });
    if (response.ok) return response;
    const failure = (await response.json().catch(() => SILENT)) as Failure;
    throw new Refused(failure, response.status);
  }
  const get = async <T>(path: string, query: Query = {}): Promise<T> =>
    (await (await ask(withQuery(path, query))).json()) as T;
  const put = async <T>(method: 'PUT' | 'POST', path: string, body: unknown, signal?: AbortSignal): Promise<T> =>
    (await (await ask(path, json(method, body, signal))).json().catch(() => undefined)) as T;
  const upload = async <T>(path: string, query: Query, body: Blob): Promise<T> =>
    (await (
      await ask(withQuery(path, query), {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/octet-stream' },
      })
    ).json()) as T;
  const steps = async (path: string, body: unknown, onStep: (step: Step) => void): Promise<void> => {
    for await (const line of readLines(await ask(path, json('POST', body)))) onStep(JSON.parse(line) as Step);
  };

  return {
    overview: () => get<Overview>('oversigt'),
    file: (path: string) => get<FileState>('fil', { sti: path }),
    version: (path: string) => get<VersionAnswer>('version', { sti: path }),
    beginRevision: (request: RevisionRequest) => put<unknown>('POST', 'revision', request),
    takeRevisionBack: (request: RevisionRequest) => put<unknown>('POST', 'fortryd-revision', request),
    save: (request: SaveRequest) => put<Saved>('PUT', 'fil', request),
    keep: (request: KeepRequest) => put<undefined>('PUT', 'udkast', request),
    keepEarlier: (request: EarlierRequest) => put<undefined>('PUT', 'tidligere', request),
    check: (request: CheckRequest, signal?: AbortSignal) => put<CheckAnswer>('POST', 'kontrol', request, signal),
    choices: () => get<Choices>('valg'),
    form: (path: string) => get<Form>('formular', { sti: path }),
    tags: () => get<TagForm[]>('maerker'),
    newChapter: (request: NewChapterRequest) => put<Written>('POST', 'nyt-kapitel', request),
    newEdition: (request: NewEditionRequest) => put<Written>('POST', 'ny-udgave', request),
    leavingOut: (path: string) => get<LeavingOut>('udelad', { sti: path }),
    leaveOut: (path: string) => put<LeavingOut>('POST', 'udelad', { path }),
    bringBack: (path: string) => put<BroughtBack>('POST', 'hent-tilbage', { path }),
    readImport: (kind: ImportKind, query: Query, file: Blob) => upload<ImportReading>(`import/${kind}`, query, file),
    writeImport: (id: string) => put<Written>('POST', 'import/skriv', { id }),
    addMedia: (year: number, file: File) => upload<MediaAdded>('medie', { aar: String(year), navn: file.name }, file),
    thumbnail: async (year: number, name: string) =>
      (await ask(withQuery('billede', { aar: String(year), navn: name }))).blob(),
    undo: (request: UndoRequest) => put<Undone>('POST', 'fortryd', request),
    changes: (since: string) => get<Changes>('aendringer', since ? { siden: since } : {}),
    history: () => get<History>('historik'),
    zip: async () => (await ask('pakke')).blob(),
    review: (request: ReviewRequest, onStep: (step: Step) => void) => steps('gennemsyn', request, onStep),
    publish: (request: PublishRequest, onStep: (step: Step) => void) => steps('udgiv', request, onStep),
  };
}

export type ImportKind = 'word' | 'regnskab' | 'organ';

/** What went wrong, whatever was thrown. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refused) return error.failure;
  return { what: error instanceof Error ? error.message : String(error), fix: 'hent siden igen.' };
}

function json(method: string, body: unknown, signal?: AbortSignal): RequestInit {
  return {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
    ...(signal ? { signal } : {}),
  };
}

type Query = Readonly<Record<string, string>>;

const withQuery = (path: string, query: Query): string => {
  const text = new URLSearchParams(query).toString();
  return text ? `${path}?${text}` : path;
};

/** Lines of a body as they arrive. */
async function* readLines(response: Response): AsyncGenerator<string> {
  let rest = '';
  const decoder = new TextDecoder();
  for (const reader = response.body!.getReader(); ;) {
    const { done, value } = await reader.read();
    rest += decoder.decode(value, { stream: !done });
    const lines = rest.split('\n');
    rest = done ? '' : lines.pop()!;
    yield* lines.filter((line) => line.trim() !== '');
    if (done) return;
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Finding } from '../kontrol/finding.ts';
import { addStaleNote } from './stale-note.ts';

/** Answers that may come of a file that cannot be read: the page is not there, or making it failed. */
const FAILED = new Set([404, 500]);

/** A page that says why there is no other. */
export interface Explanation {
  status: 500 | 503;
  html: string;
}

export interface Explanations {
  /** Says why there is no page; nothing where Astro's own answer is right. */
  explain: (path: string, isMissing: boolean) => Promise<Explanation | undefined>;
  /** Why a page that could be made shows some of its files as they were before. */
  findStale: (path: string) => Promise<readonly Finding[]>;
}

/**
 * Shows what is wrong with the content in place of Astro's error page, or of »not found« where the page's own file was
 * passed over or is not known yet, and on a page that shows what no longer stands in its files. It stands before Astro and changes no other
 * answer.
 */
export function explainFailures({ explain, findStale }: Explanations) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = (request.url ?? '').split('?')[0]!;
    if (request.method === 'GET' && path.endsWith('/')) {
      hold(response, {
        explain: (status) => explain(decodeURI(path), status === 404),
        findStale: () => findStale(decodeURI(path)),
      });
    }
    next();
  };
}

interface ExplanationsOfPage {
  explain: (status: number) => Promise<Explanation | undefined>;
  findStale: () => Promise<readonly Finding[]>;
}

/** What Astro ends a page with that it could not go on with, when its head has been sent already. */
const BROKEN_OFF = '<script type="module" src="/@vite/client"></script>';

/** Keeps back a page until it is whole: a mistake may come to light in the middle of one, when its head says that all is well. */
function hold(response: ServerResponse, { explain, findStale }: ExplanationsOfPage): void {
  const original = {
    writeHead: response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse,
    write: response.write.bind(response) as (...given: unknown[]) => boolean,
    end: response.end.bind(response) as (...given: unknown[]) => ServerResponse,
  };
  /** What was said so far, to be said after all when there is nothing to explain. */
  let head: unknown[] | undefined;
  let chunks: unknown[][] = [];
  const begin = () => {
    Object.assign(response, original);
    if (head) original.writeHead(...head);
  };
  const release = (last: unknown[]) => {
    begin();
    for (const chunk of chunks) original.write(...chunk);
    original.end(...last);
  };
  const finish = async (last: unknown[]): Promise<void> => {
    if (FAILED.has(response.statusCode) || chunks.at(-1)?.[0] === BROKEN_OFF) {
      const explanation = await explain(response.statusCode);
      if (!explanation) return release(last);
      const { status, html } = explanation;
      original.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      original.end(html);
      return;
    }
    const findings = await findStale();
    if (findings.length === 0) return release(last);
    begin();
    original.end(addStaleNote(textOf([...chunks, last]), findings));
  };
  Object.assign(response, {
    writeHead: (...given: [number, ...unknown[]]) => {
      response.statusCode = given[0];
      // What was said before belongs to a page that was given up.
      head = given;
      chunks = [];
      return response;
    },
    write: (...given: unknown[]) => {
      chunks.push(given);
      return true;
    },
    end: (...given: unknown[]) => {
      void finish(given).catch(() => release(given));
      return response;
    },
  });
}

/** The text of what was written; what is no text or bytes, a function to be called afterwards, is none of it. */
function textOf(chunks: readonly unknown[][]): string {
  const bytes = chunks.flatMap(([chunk]) =>
    typeof chunk === 'string' || chunk instanceof Uint8Array ? [Buffer.from(chunk as string)] : [],
  );
  return Buffer.concat(bytes).toString('utf8');
}

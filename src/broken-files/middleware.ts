import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Finding } from '../kontrol/finding.ts';
import { writeBrokenPage } from './broken-page.ts';

/** Answers that may come of a file that cannot be read: the page is not there, or making it failed. */
const FAILED = new Set([404, 500]);

/**
 * Shows what is wrong with the content in place of Astro's error page, or of »not found« where the page's own file was
 * passed over. It stands before Astro and changes no other answer.
 *
 * @param findMistakes what is wrong with files that a page is made of; for a page that is missing, only its own
 */
export function explainFailures(findMistakes: (path: string, isMissing: boolean) => Promise<readonly Finding[]>) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = (request.url ?? '').split('?')[0]!;
    if (request.method === 'GET' && path.endsWith('/')) {
      holdFailure(response, (status) => findMistakes(decodeURI(path), status === 404));
    }
    next();
  };
}

/** What Astro ends a page with that it could not go on with, when its head has been sent already. */
const BROKEN_OFF = '<script type="module" src="/@vite/client"></script>';

/** Keeps back a page until it is whole: a mistake may come to light in the middle of one, when its head says that all is well. */
function holdFailure(response: ServerResponse, find: (status: number) => Promise<readonly Finding[]>): void {
  const original = {
    writeHead: response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse,
    write: response.write.bind(response) as (...given: unknown[]) => boolean,
    end: response.end.bind(response) as (...given: unknown[]) => ServerResponse,
  };
  /** What was said so far, to be said after all when nothing explains the failure. */
  let held: (() => unknown)[] = [];
  let last: unknown;
  const release = () => {
    Object.assign(response, original);
    for (const say of held) say();
  };
  Object.assign(response, {
    writeHead: (...given: [number, ...unknown[]]) => {
      response.statusCode = given[0];
      // What was said before belongs to a page that was given up.
      held = [() => original.writeHead(...given)];
      return response;
    },
    write: (...given: unknown[]) => {
      last = given[0];
      held.push(() => original.write(...given));
      return true;
    },
    end: (...given: unknown[]) => {
      held.push(() => original.end(...given));
      if (!FAILED.has(response.statusCode) && last !== BROKEN_OFF) {
        release();
        return response;
      }
      void find(response.statusCode).then((findings) => {
        if (findings.length === 0) return release();
        original.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
        original.end(writeBrokenPage(findings));
      }, release);
      return response;
    },
  });
}

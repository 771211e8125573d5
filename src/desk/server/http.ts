/** Requests in, answers out: bodies with limits, JSON, lines of JSON. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';
import { Refusal } from './refusal.ts';

/** A request to the server, as a route sees it. */
export interface Call {
  query: URLSearchParams;
  /** Ends when the page has gone on. */
  signal: AbortSignal;
  /** @throws Refusal when the body is too large or no such JSON */
  readJson: <Schema extends z.ZodType>(schema: Schema) => Promise<z.infer<Schema>>;
  /** @throws Refusal when the body is too large */
  readBytes: (most: number) => Promise<Buffer>;
}

/** What a route answers. */
export type Answer =
  | { json: unknown }
  | { bytes: Uint8Array; type: string; name: string }
  /** Sent one by one as they come. */
  | { lines: AsyncIterable<unknown> };

/** Several texts of the largest size, and the escapes of JSON. */
const MOST_JSON = 8_000_000;

export function toCall(request: IncomingMessage, response: ServerResponse, query: URLSearchParams): Call {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const readBytes = (most: number) => readBody(request, most);
  return {
    query,
    signal: gone.signal,
    readBytes,
    readJson: async (schema) => {
      const parsed = schema.safeParse(toJson(await readBytes(MOST_JSON)));
      if (parsed.success) return parsed.data;
      throw badRequest();
    },
  };
}

async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) {
      throw new Refusal(413, `Det fylder over ${Math.round(most / 1e6)} MB, så intet er gjort.`, 'brug en mindre fil.');
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function toJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw badRequest();
  }
}

function badRequest(): Refusal {
  return new Refusal(400, 'Redaktionen forstod ikke, hvad siden bad om. Intet er skrevet.', 'hent siden igen.');
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(value));
}

/** Sends what a route answered. */
export async function sendAnswer(response: ServerResponse, answer: Answer): Promise<void> {
  if ('json' in answer) return sendJson(response, 200, answer.json);
  if ('bytes' in answer) {
    response.setHeader('content-type', answer.type);
    response.setHeader('content-disposition', `attachment; filename="${answer.name}"`);
    response.end(answer.bytes);
    return;
  }
  response.setHeader('content-type', 'application/x-ndjson; charset=utf-8');
  for await (const line of answer.lines) response.write(`${JSON.stringify(line)}\n`);
  response.end();
}

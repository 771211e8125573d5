/** The register of persons as data: the same years, seats, signatures and publications as the page `/personer/`. The search index is made from it. */
import type { APIRoute } from 'astro';
import { loadReports } from '../sources/from-astro.ts';
import { listEverybody } from '../publications/register.ts';
import { loadPublications } from '../sources/publications-from-astro.ts';

export const GET: APIRoute = async () => Response.json(listEverybody(await loadReports(), await loadPublications()));

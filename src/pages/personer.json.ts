/** The register of persons as data: the same years, seats and signatures as the page `/personer/`. The search index is made from it. */
import type { APIRoute } from 'astro';
import { loadReports } from '../sources/from-astro.ts';
import { listPersons } from '../report/register.ts';

export const GET: APIRoute = async () => Response.json(listPersons(await loadReports()));

/** The package ships no types; `paged-types.ts` names the part that is used. */
declare module 'pagedjs';

/** What prints and assembles, with the PDF library. */
export type PrintingCode = typeof import('./print.ts') & typeof import('./heads.ts');

let loading: Promise<PrintingCode> | undefined;

/** Loads it, once. That takes a quarter of a second, which Node has while tabs paginate. */
export function loadPrintingCode(): Promise<PrintingCode> {
  loading ??= load();
  return loading;
}

async function load(): Promise<PrintingCode> {
  const [print, heads] = await Promise.all([
    import('./print.ts'),
    import('./heads.ts'),
    import('./assemble/assemble.ts'),
  ]);
  return { ...print, ...heads };
}

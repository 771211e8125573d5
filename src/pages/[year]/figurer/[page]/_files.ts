/** Routes of the files of figures. Each extension has a file of its own: the preview serves no address whose end is a parameter. */
import type { APIRoute } from 'astro';
import { listTakeAways } from '../../../../report/take-away.ts';
import type { FigureExtension } from '../../../../report/take-away.ts';
import { FIGURE_TYPES, writeFigureFile } from '../../../../sharing/figure-files.ts';
import { loadReport, loadReports } from '../../../../sources/from-astro.ts';

/** Every figure of every edition. */
export async function listFigurePaths() {
  const reports = await loadReports();
  return reports.flatMap((report) =>
    listTakeAways(report, reports).map(({ folder, id }) => ({
      params: { year: String(report.year), page: folder, figure: id },
    })),
  );
}

/** Serves the figures as files of that extension. */
export function serveFigure(extension: FigureExtension): APIRoute {
  return async ({ params, site }) => {
    const report = await loadReport(params.year);
    const figure = listTakeAways(report, await loadReports()).find(
      ({ folder, id }) => folder === params.page && id === params.figure,
    );
    if (!figure || !site) return new Response(null, { status: 404 });
    const bytes = await writeFigureFile(figure, extension, report, site);
    return new Response(new Uint8Array(bytes), { headers: { 'content-type': FIGURE_TYPES[extension] } });
  };
}

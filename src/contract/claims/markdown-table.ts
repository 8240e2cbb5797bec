/** Cells of a row, or of the head. */
export type Row = readonly string[];

/** A table in Markdown. Columns are made equally wide, as a formatter would. */
export function table(head: Row, rows: readonly Row[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  const [first = [], ...rest] = lines;
  return [first, rule, ...rest].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

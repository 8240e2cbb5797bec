/** What a guide in Markdown promises: pure functions over its text. */

/** Targets of its links to files of the repository, without their `#part`. */
export function relativeLinks(markdown: string): string[] {
  const targets = [...withoutCode(markdown).matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)|^\[[^\]]+\]:\s+(\S+)/gm)];
  return targets
    .map(([, inline, reference]) => inline ?? reference ?? '')
    .filter((target) => !/^([a-z][a-z0-9+.-]*:|#)/i.test(target))
    .map((target) => target.replace(/#.*$/, ''));
}

/** Names of the scripts that it tells to run: `npm test`, `npm start`, `npm run <name>`. */
export function npmScripts(markdown: string): string[] {
  const named = [...markdown.matchAll(/\bnpm (?:run (?:--?[\w-]+ )*([\w:-]+)|(test|start)\b)/g)];
  return [...new Set(named.map(([, script, short]) => script ?? short ?? ''))];
}

/** Paths that it names in the text, in code or in a code map: `src/emulator/pipeline.ts`, `src/services/<name>/`. */
export function namedPaths(markdown: string): string[] {
  const top = 'src|test|openapi|fixtures|contracts|dist|\\.ci';
  const inText = markdown.matchAll(new RegExp(`(?<![\\w./<>-])(?:${top})/[\\w./<>*-]*`, 'g'));
  const files = markdown.matchAll(/`([\w.-]+\.(?:ts|js|mjs|json|yaml|md))`/g);
  const found = [...[...inText].map(([path]) => path), ...[...files].map(([, file = '']) => file)];
  return [...new Set(found.map((path) => path.replace(/[.,]+$/, '')))];
}

/** Lines of the snippets marked as shell. */
export function shellLines(markdown: string): string[] {
  const snippets = [...markdown.matchAll(/^```(?:sh|bash|shell)\n(.*?)^```/gms)];
  return snippets.flatMap(([, text = '']) => text.replaceAll('\\\n', ' ').split('\n'));
}

/** Flags of the program that it names: those of its own in code, and those after the program's name in a command. */
export function programFlags(markdown: string): string[] {
  const alone = [...markdown.matchAll(/`(--[a-z][^`]*)`/g)].map(([, code = '']) => code);
  const commands = [...shellLines(markdown), ...[...markdown.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)];
  const own = commands.filter((line) => /\bdeskdouble |npm start -- /.test(line));
  return flagsIn([...alone, ...own.map((line) => line.replace(/^.*?(\bdeskdouble|npm start --) /, ''))].join('\n'));
}

/** Flags in a help text. */
export function flagsIn(text: string): string[] {
  const flags = [...text.matchAll(/(?<![\w-])--[a-z][\w-]*/g)].map(([flag]) => flag);
  return [...new Set(flags)].sort();
}

/** Names of the subcommands in commander's help text. */
export function commandsIn(help: string): string[] {
  const [, list = ''] = /^Commands:\n(.*?)(?:\n\n|$(?![\s\S]))/ms.exec(help) ?? [];
  return [...list.matchAll(/^ {2}([a-z][\w-]*)/gm)].map(([, name = '']) => name).filter((name) => name !== 'help');
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '');
}

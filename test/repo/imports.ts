import { posix } from 'node:path';
import ts from 'typescript';

/** One mention of another module. */
export interface Import {
  /** As written; undefined where it is computed at run time. */
  readonly specifier: string | undefined;
  /** False when the compiler erases it, so that the other module is never run. */
  readonly runs: boolean;
}

/** Everything a source file imports or re-exports, statically, dynamically or as a type, in the order of the text. */
export function importsOf(path: string, source: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const mention = importIn(node);
    if (mention !== undefined) found.push(mention);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return found;
}

function importIn(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    return { specifier: textOf(node.moduleSpecifier), runs: node.importClause?.isTypeOnly !== true };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return { specifier: textOf(node.moduleSpecifier), runs: !node.isTypeOnly };
  }
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
    return { specifier: textOf(node.moduleReference.expression), runs: !node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node)) {
    return { specifier: ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined, runs: false };
  }
  return ts.isCallExpression(node) ? importInCall(node) : undefined;
}

function importInCall(node: ts.CallExpression): Import | undefined {
  if (loadsModule(node.expression)) return { specifier: textOf(node.arguments[0]), runs: true };
  // Under any other name the calls of what it makes would go unseen.
  const makesHiddenRequire = /(^|\.)createRequire$/.test(node.expression.getText()) && !isNamedRequire(node.parent);
  return makesHiddenRequire ? { specifier: undefined, runs: true } : undefined;
}

function isNamedRequire(node: ts.Node): boolean {
  return ts.isVariableDeclaration(node) && node.name.getText() === 'require';
}

/** `import(…)`, `require(…)`, `require.resolve(…)`, `import.meta.resolve(…)`. */
function loadsModule(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(callee)) return callee.text === 'require';
  return (
    ts.isPropertyAccessExpression(callee) &&
    callee.name.text === 'resolve' &&
    (ts.isMetaProperty(callee.expression) ||
      (ts.isIdentifier(callee.expression) && callee.expression.text === 'require'))
  );
}

function textOf(node: ts.Node | undefined): string | undefined {
  if (node !== undefined && ts.isTemplateExpression(node)) return packagePart(node.head.text);
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** What follows the package's name may be computed: it stays within the package. */
function packagePart(text: string): string | undefined {
  return !text.startsWith('.') && text.startsWith(`${packageOf(text)}/`) ? text : undefined;
}

/** Path of the source file that a relative specifier means: sources name each other by what they are compiled to. */
export function resolveRelative(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}

/** `@scope/name/deep/file.js` is of the package `@scope/name`. */
export function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

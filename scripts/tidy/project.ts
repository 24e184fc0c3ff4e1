import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The syntax tree of a TypeScript file. */
  readonly syntax: ts.SourceFile | undefined;
}

const TEXT = /\.(ts|tsx|mjs|js|sql|md|css|html|json|toml|yml|yaml|sh)$/;

/** Every file of the project that Git keeps or would keep. */
export function readProject(root: string): SourceFile[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => TEXT.test(path) && path !== 'package-lock.json')
    .filter((path) => existsSync(join(root, path)))
    .map((path) => sourceFile(path, readFileSync(join(root, path), 'utf8')));
}

export function sourceFile(path: string, text: string): SourceFile {
  return {
    path,
    text,
    syntax: /\.tsx?$/.test(path) ? ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) : undefined,
  };
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$|\/testing\/|^e2e\/|^bench\//.test(path);
}

/** Calls `look` with every node of the tree. */
export function walk(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => walk(child, look));
}

export function lineOf(file: SourceFile, node: ts.Node): number {
  return file.syntax ? file.syntax.getLineAndCharacterOfPosition(node.getStart()).line + 1 : 1;
}

import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Messages } from '../src/web/text/define-messages.ts';
import { messages as frameMessages } from '../src/web/text/messages.ts';
import { mergeMessages, type Reader, type TextValues, translatorOf } from '../src/web/text/translate.ts';

/** The words a person sees, by their key in the catalogues; a key that does not exist is a mistake in the journey. */
export type Words = (key: string, values?: TextValues) => string;

export async function wordsFor(reader: Reader): Promise<Words> {
  const translator = translatorOf(await allMessages(), (key) => {
    throw new Error(`No message is called "${key}"`);
  });
  return (key, values) => translator.plain(reader, key, values);
}

let gathered: Promise<Messages> | undefined;

function allMessages(): Promise<Messages> {
  gathered ??= gather();
  return gathered;
}

async function gather(): Promise<Messages> {
  const files = globSync('src/capabilities/*/messages.ts');
  const modules = await Promise.all(
    files.map((path) => import(pathToFileURL(resolve(path)).href) as Promise<{ messages: Messages }>),
  );
  return mergeMessages([frameMessages, ...modules.map((module) => module.messages)]);
}

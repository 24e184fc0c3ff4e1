import { chromium, type Page } from '@playwright/test';
import { signInQuietly } from '../e2e/people.ts';
import prepare from '../e2e/prepare.ts';
import { startServer } from '../e2e/server.ts';
import { addressOf, allVisits } from '../e2e/visits.ts';
import { findChromium } from '../scripts/chromium.ts';
import { startCluster } from './measure/cluster.ts';
import { noteLoad, table, writeReport } from './measure/report.ts';
import { median, quantile } from './measure/rounds.ts';
import { freshDatabase } from './measure/school.ts';
import { measureClassView } from './pages/class-view.ts';
import { measureSchoolView } from './pages/school-view.ts';

/** What the pages cost the server; see pages.md. */
const TIMES = 40;

const cluster = await startCluster();
const { url, runtime, close } = await freshDatabase('server', '', cluster.url);
const classView = await measureClassView(runtime);
const schoolView = await measureSchoolView(runtime, url);
await close();

const demo = await freshDatabase('server', '', cluster.url);
await demo.close();
process.env['JOURNEYS_DATABASE_URL'] = cluster.url;
await prepare();
const pages = await measurePages();
cluster.stop();

writeReport({
  name: 'pages',
  title: 'What the pages cost the server',
  settings: cluster.settings,
  sections: [
    `**A class of 25 with 200 goals.** ${classView.text}`,
    classView.table,
    `**A school of 1,000 learners.** ${schoolView.text}`,
    schoolView.table,
    `**Every page** of the demo network on PostgreSQL, opened in a browser by somebody it is for; then every question that it asked, ${TIMES} times
over HTTP, one after the other (Node, network of the machine and JSON included). Commands are left out.`,
    table(['page', 'who', 'question', 'median, ms', 'p99, ms'], pages),
  ],
});

interface Question {
  readonly url: string;
  readonly method: string;
  readonly body: string | undefined;
}

async function measurePages(): Promise<(string | number)[][]> {
  const server = await startServer();
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) });
  const rows: (string | number)[][] = [];
  const known = new Set<string>();
  for (const { path, who } of await allVisits(false)) {
    if (who === 'stranger') continue;
    const context = await browser.newContext({ baseURL: server.url });
    await signInQuietly(context, server.url, who);
    const page = await context.newPage();
    for (const question of await questionsOf(page, await addressOf(page, path))) {
      const name = question.url.replace(/[0-9a-f-]{36}/g, '…').replace(/\?data=.*/, '');
      if (known.has(`${path} ${name}`)) continue;
      known.add(`${path} ${name}`);
      rows.push([path, who, name, ...(await timesOf(page, server.url, question))]);
    }
    await context.close();
    noteLoad();
  }
  await browser.close();
  await server.stop();
  return rows;
}

async function questionsOf(page: Page, address: string): Promise<Question[]> {
  const questions: Question[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    const body = request.postData() ?? undefined;
    const isQuestion = /^\/(?:rpc|api)\//.test(pathname) && !pathname.startsWith('/api/auth');
    if (isQuestion && !body?.includes('commandId'))
      questions.push({ url: pathname + search, method: request.method(), body });
  });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.close();
  return questions;
}

async function timesOf(page: Page, origin: string, { url, method, body }: Question): Promise<[number, number]> {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const times: number[] = [];
  for (let index = 0; index <= TIMES; index++) {
    const from = performance.now();
    const answer = await fetch(`${origin}${url}`, {
      method,
      headers: { cookie, origin, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body }),
    });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    // The first one may have to open a connection.
    if (index > 0) times.push(performance.now() - from);
  }
  return [median(times), quantile(times, 0.99)];
}

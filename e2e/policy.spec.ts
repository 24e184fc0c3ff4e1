import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Every other journey fails on an error in the console, which is where Chromium tells a violation; here it is shown to tell. */

interface Told {
  readonly directive: string;
  readonly blocked: string;
}

async function collect(page: Page): Promise<() => Promise<Told[]>> {
  await page.evaluate(() => {
    const told: Told[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      told.push({ directive: event.effectiveDirective, blocked: event.blockedURI });
    });
    Object.assign(window, { told });
  });
  return () => page.evaluate(() => (window as unknown as { told: Told[] }).told);
}

test('the policy stops script, style and sources that are not ours, and the page says so', async ({ page, faults }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const told = await collect(page);
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.planted = true';
    } catch {
      // Trusted Types refuse the text already.
    }
    document.body.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
    const holder = document.createElement('div');
    try {
      holder.innerHTML = '<img src="x" onerror="window.planted = true">';
    } catch {
      // So do they with a text that would become a page.
    }
    document.body.append(holder);
    await fetch('https://elsewhere.example/').catch(() => undefined);
    return { planted: 'planted' in window, hidden: getComputedStyle(document.body).display === 'none' };
  });
  expect(ran).toEqual({ planted: false, hidden: false });
  await expect
    .poll(async () => [...new Set((await told()).map(({ directive }) => directive))].sort())
    .toEqual(expect.arrayContaining(['connect-src', 'require-trusted-types-for', 'style-src-elem']));
  expect(
    faults.filter((fault) => /Content Security Policy|TrustedScript|This document requires/i.test(fault)).length,
  ).toBeGreaterThan(0);
  faults.length = 0;
});

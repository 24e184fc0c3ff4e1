import { useMutation } from '@tanstack/react-query';
import { Download, Printer } from 'lucide-react';
import type { PersonId } from '../../../kernel/ids.ts';
import { writeTable } from '../../../standards/table/write.ts';
import { Button } from '../../../web/design/button.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { people } from './client.ts';
import './school.css';

export type MadeLinks = Awaited<ReturnType<typeof people.passphraseLinks.call>>;

/** Links are secrets that are shown once, so the answer never enters the cache of queries. */
export function useMakeLinks() {
  return useMutation({
    mutationFn: (personIds: PersonId[]) => people.passphraseLinks.call({ personIds }),
    gcTime: 0,
  });
}

export function addressOf(token: string): string {
  return `${window.location.origin}/passphrase?token=${encodeURIComponent(token)}`;
}

export function MakeLinkButton(props: { personId: PersonId }) {
  const { t } = useText<keyof typeof messages>();
  const make = useMakeLinks();
  return (
    <>
      <Button isPending={make.isPending} onPress={() => make.mutate([props.personId])}>
        {t('school.links.makeOne')}
      </Button>
      <ProblemNotice error={make.error} />
      <Dialog title={t('school.links.makeOne')} isOpen={make.data !== undefined} onClose={make.reset} width="wide">
        {make.data ? <LinkList made={make.data} /> : null}
      </Dialog>
    </>
  );
}

/** The links with what the person must know about them, to print or to keep as a file. */
export function LinkList(props: { made: MadeLinks }) {
  const { t } = useText<keyof typeof messages>();
  const { links, refused } = props.made;
  return (
    <div className="stack">
      {links.length > 0 ? (
        <Notice kind="attention">
          <p>{t('school.links.once')}</p>
        </Notice>
      ) : null}
      <ul className="people-list">
        {links.map((link) => (
          <li key={link.personId}>
            <span className="grow">
              <b>{link.name}</b> <span className="soft small">{link.email}</span>
              <br />
              <span className="link-text">{addressOf(link.token)}</span>
            </span>
          </li>
        ))}
        {refused.map((one) => (
          <li key={one.personId}>
            <span className="grow">
              <b>{one.name}</b> <span className="soft">{t('school.links.refused', { reason: one.reason })}</span>
            </span>
          </li>
        ))}
      </ul>
      {links.length > 0 ? (
        <div className="no-print">
          <Row>
            <Button onPress={() => window.print()}>
              <Printer size="1.2em" aria-hidden />
              {t('school.print')}
            </Button>
            <Button onPress={() => download(t('school.links.file'), writeTable(rowsOf(links, t)))}>
              <Download size="1.2em" aria-hidden />
              {t('school.links.download')}
            </Button>
          </Row>
        </div>
      ) : null}
    </div>
  );
}

function rowsOf(links: MadeLinks['links'], t: (key: 'people.name' | 'signIn.email' | 'school.links.column') => string) {
  const head = [t('people.name'), t('signIn.email'), t('school.links.column')];
  return [head, ...links.map((link) => [link.name, link.email, addressOf(link.token)])];
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(address);
}

import { Card, Page, Stack } from '../../../web/design/page.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { AlgorithmList } from './algorithm-list.tsx';
import type { Key } from './client.ts';

/** What parents should know, in plain words and without an account. */
export default function ParentsPage() {
  const { t } = useText<Key>();
  const part = (name: 'what' | 'data' | 'never' | 'rights' | 'ask') => (
    <Card key={name} title={t(`parents.${name}.title`)}>
      <p>{t(`parents.${name}.text`)}</p>
    </Card>
  );
  return (
    <Page title={t('parents.title')} lead={t('parents.lead')}>
      <Stack>
        {part('what')}
        {part('data')}
        <section className="stack">
          <div>
            <h2>{t('parents.computer.title')}</h2>
            <p>{t('parents.computer.text')}</p>
          </div>
          <AlgorithmList />
        </section>
        {part('never')}
        {part('rights')}
        {part('ask')}
      </Stack>
    </Page>
  );
}

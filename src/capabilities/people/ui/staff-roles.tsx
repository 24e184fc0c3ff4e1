import { newCommandId } from '../../../web/client/link.ts';
import { useSignedIn } from '../../../web/client/session.ts';
import { Switch } from '../../../web/design/choice.tsx';
import { Card } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { people, type SchoolPerson, usePeopleWrite } from './client.ts';

const ROLES = ['teacher', 'schoolLeader', 'administrator'] as const;

/** What a colleague may do at school. Only an administrator makes another one (P9). */
export function StaffRoles(props: { person: SchoolPerson }) {
  const { t } = useText<keyof typeof messages>();
  const { person } = props;
  const isAdministrator = useSignedIn().roles.includes('administrator');
  const give = usePeopleWrite(people.giveRole.call);
  const end = usePeopleWrite(people.endRole.call);
  return (
    <Card title={t('school.roles')}>
      <div className="stack">
        {ROLES.map((role) => (
          <div key={role}>
            <Switch
              isSelected={person.roles.includes(role)}
              isDisabled={(role === 'administrator' && !isAdministrator) || give.isPending || end.isPending}
              onChange={(isOn) =>
                (isOn ? give : end).mutate({ commandId: newCommandId(), personId: person.personId, role })
              }
            >
              {t('people.role', { role })}
            </Switch>
            <p className="soft small">{t('school.roles.help', { role })}</p>
          </div>
        ))}
        <ProblemNotice error={give.error ?? end.error} />
      </div>
    </Card>
  );
}

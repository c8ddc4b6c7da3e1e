/** What the first steps made, and what is left to do, each a way there. */
import { Building2, CircleCheck, ListChecks, Printer, type LucideIcon } from 'lucide-react';
import type { FilledRegister } from '#electron/contract/register.ts';
import { firstRegisterMessages } from '#register/language/first-register-messages.ts';
import { useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useRegister } from '#renderer/views/shell/register-context.ts';

export interface DoneProps {
  readonly filled: FilledRegister;
  readonly onOrganisation: () => void;
  readonly onDocuments: () => void;
}

export function Done({ filled, onOrganisation, onDocuments }: DoneProps) {
  const t = useMessages(firstRegisterMessages);
  const { counts, fileName } = useRegister();
  const { toConfirm } = filled;
  return (
    <div className="form">
      <p className="done-made">
        <CircleCheck className="icon" aria-hidden />
        {t('done.made', { activities: counts.activities, providers: counts.providers, file: fileName })}
      </p>
      <h2>{t('done.left')}</h2>
      <ol className="done-list">
        <Task icon={ListChecks} title={t('done.confirm', { count: toConfirm })}>
          {t('done.confirmAbout')}
        </Task>
        <Task
          icon={Building2}
          title={t('done.organisation')}
          action={
            <Button isSmall onPress={onOrganisation}>
              {t('done.openOrganisation')}
            </Button>
          }
        >
          {t('done.organisationAbout')}
        </Task>
        <Task
          icon={Printer}
          title={t('done.documents')}
          action={
            <Button isSmall onPress={onDocuments}>
              {t('done.openDocuments')}
            </Button>
          }
        >
          {t('done.documentsAbout')}
        </Task>
      </ol>
    </div>
  );
}

function Task({
  icon: Icon,
  title,
  children,
  action,
}: {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children: string;
  readonly action?: React.ReactNode;
}) {
  return (
    <li className="done-task">
      <Icon className="icon" aria-hidden />
      <div className="done-task-text">
        <h3>{title}</h3>
        <p className="quiet">{children}</p>
      </div>
      {action}
    </li>
  );
}

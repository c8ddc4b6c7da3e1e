/** Short news at the corner of the window: it goes away by itself, unless it says that something failed. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { Text } from 'react-aria-components/Text';
import { windowMessages } from '#register/language/window-messages.ts';
import { useMessages } from '#renderer/language.tsx';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';

export interface ToastMessage {
  readonly text: ReactNode;
  readonly isBad?: boolean;
  readonly action?: { readonly label: string; readonly onAction: () => void };
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** React Aria asks for five seconds at least, so that there is time to read. */
const shortTime = 6_000;

export function showToast(message: ToastMessage): void {
  const stays = message.isBad === true || message.action !== undefined;
  queue.add(message, stays ? {} : { timeout: shortTime });
}

export function Toasts() {
  const t = useMessages(windowMessages);
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={t('ui.news')}>
      {({ toast }) => (
        <AriaToast toast={toast} className={`toast${toast.content.isBad === true ? ' is-bad' : ''}`}>
          <ToastContent className="toast-text">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              look="quiet"
              isSmall
              slot={null}
              onPress={() => {
                toast.content.action?.onAction();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <IconButton icon={X} label={t('ui.close')} slot="close" isSmall />
        </AriaToast>
      )}
    </ToastRegion>
  );
}

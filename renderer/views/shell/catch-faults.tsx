/** A fault of ours in one view leaves the rest of the window standing. */
import { Component, type ReactNode } from 'react';
import { asFailure } from '#renderer/client.ts';
import { FailureView } from './failure-view.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
}

export class CatchFaults extends Component<Props, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return (
      <FailureView
        failure={asFailure(this.state.error)}
        onRetry={() => this.setState({ error: undefined })}
      />
    );
  }
}

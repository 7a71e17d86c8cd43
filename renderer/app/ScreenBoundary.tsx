import { Bug } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { Button } from '../components/Button';
import { EmptyState } from '../components/EmptyState';
import './OpeningFailed.css';

interface ScreenBoundaryProps {
  readonly children: ReactNode;
}

interface ScreenBoundaryState {
  readonly fault: string | null;
}

/** Holds a screen that fails while it is drawn, so that the rest of the window, and what waits to be saved, lives on. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, ScreenBoundaryState> {
  override readonly state: ScreenBoundaryState = { fault: null };

  static getDerivedStateFromError(fault: unknown): ScreenBoundaryState {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <main aria-label="Screen failed" className="opening-failed">
        <div role="alert">
          <EmptyState
            icon={Bug}
            title="This screen failed"
            actions={<Button onPress={() => this.setState({ fault: null })}>Show it again</Button>}
          >
            <p>{fault}</p>
            <p>What you typed before is kept; the foot says whether it is on the disk. The other screens go on.</p>
          </EmptyState>
        </div>
      </main>
    );
  }
}

import { type ReactNode, useId } from 'react';

export interface SettingsSectionProps {
  readonly title: string;
  /** What the settings are for, in a sentence. */
  readonly about: ReactNode;
  readonly children: ReactNode;
}

/** Settings that belong together: what they are on the left, what can be set on the right. */
export function SettingsSection({ title, about, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section className="settings-section" aria-labelledby={id}>
      <div className="settings-about">
        <h2 id={id} className="settings-title">
          {title}
        </h2>
        <p className="soft">{about}</p>
      </div>
      <div className="settings-fields">{children}</div>
    </section>
  );
}

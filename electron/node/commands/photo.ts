import { Command } from 'commander';
import { addPhotos, type IntakeOutcome } from '../../core/photos/addPhotos';
import { createPhotoIntake } from '../../core/photos/photoIntake';
import { portsOf, type ShippedFolders, withWorkspace } from '../openWorkspace';
import { photoFiles } from '../photoFiles';
import { progressNotices } from '../progressNotices';
import { CommandFailure, type Terminal } from '../terminal';

/** `galley photo add`. */
export function photoAdd(terminal: Terminal, shipped: ShippedFolders): Command {
  return new Command('add')
    .description(
      'Add photos, with what they say of themselves. The same file is kept once; originals are never altered.',
    )
    .argument('<files...>', 'pictures, and folders with pictures in them')
    .action(async (named: readonly string[], { workspace }: { readonly workspace: string }) => {
      const files = await photoFiles(named).catch((error: Error) => {
        throw new CommandFailure(2, 'unreadable', `There is nothing to add: ${error.message}.`);
      });
      const ports = portsOf(shipped);
      await withWorkspace({ folder: workspace, purpose: 'write', ports, terminal }, async (session, core) => {
        const reached = progressNotices(terminal, 'files are looked at');
        session.announcer.listen(({ name, event }) => {
          if (name === 'progress' && event.work === 'adding photos') reached(event.done, event.total);
        });
        const intake = createPhotoIntake(session, core.darkroom, ports.now);
        const outcomes = await addPhotos(session, intake, files, 'galley photo add');
        terminal.result(outcomes.map(describe), outcomes.map(sayOutcome).join('\n') || 'There are no files to add.');
        const refused = outcomes.filter(({ result }) => !result.ok).length;
        if (refused > 0) {
          throw new CommandFailure(
            1,
            'refused',
            `${refused} of ${outcomes.length} files were not added; each says why.`,
          );
        }
      });
    });
}

function describe({ fileName, result }: IntakeOutcome) {
  if (!result.ok) return { fileName, refused: { code: result.code, message: result.message } };
  const { photo, isNew, alike, differences, doubts } = result.value;
  return { fileName, photo, isNew, alike: alike.map(({ id }) => id), differences, doubts };
}

function sayOutcome({ fileName, result }: IntakeOutcome): string {
  if (!result.ok) return `not added  ${fileName}: ${result.message}`;
  const { photo, isNew, alike, doubts } = result.value;
  const others = alike.length > 0 ? ` It looks like ${alike.map((other) => other.fileName).join(', ')}.` : '';
  return `${isNew ? 'added' : 'was there'}  ${photo.id}  ${fileName}${others}${doubts.map((doubt) => ` ${doubt}`).join('')}`;
}

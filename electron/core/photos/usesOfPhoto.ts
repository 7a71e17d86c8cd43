import type { PhotoUse } from '../../../shared/contract/photos';
import { documentOf } from '../../../shared/model/body';
import type { PhotoId } from '../../../shared/model/ids';
import { UnreadableFile } from '../../store/diskFailure';
import type { Session } from '../session';

/** The articles that show a photo, the newest first, and where in them. One that cannot be read is left out. */
export async function usesOfPhoto(session: Session, photoId: PhotoId): Promise<readonly PhotoUse[]> {
  const found = await session.catalogue.ask((index) => index.summaries(index.articlesOfPhoto(photoId)));
  const uses: PhotoUse[] = [];
  for (const article of found) {
    try {
      const open = await session.article(article.id);
      if (!open) continue;
      let inBody = 0;
      documentOf(open.article.body).descendants(({ type, attrs }) => {
        if (type.name === 'photo' && attrs.photoId === photoId) inBody += 1;
      });
      uses.push({ article, isLead: open.article.leadPhoto?.photoId === photoId, inBody });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
    }
  }
  return uses;
}

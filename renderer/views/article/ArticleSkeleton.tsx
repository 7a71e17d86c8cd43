/** The sheet before its article is there: calm bars where the words will be. */
export function ArticleSkeleton() {
  return (
    <div className="article-columns">
      <div className="article-neighbours" />
      <div className="article-middle" role="status" aria-label="Opening the article">
        <div className="sheet skeleton" aria-hidden>
          <div className="skeleton-bar skeleton-kicker" />
          <div className="skeleton-bar skeleton-headline" />
          <div className="skeleton-bar skeleton-standfirst" />
          {['100%', '96%', '99%', '62%'].map((width) => (
            <div key={width} className="skeleton-bar" style={{ width }} />
          ))}
        </div>
      </div>
      <div className="inspector" />
    </div>
  );
}

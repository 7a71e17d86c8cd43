import { ScreenActions } from '../../app/ScreenActions';
import { Button } from '../../components/Button';
import { stateSteps } from './stateSteps';
import { useArticleState } from './useArticleState';

/** The steps that the article can take next, at the top right of the window. */
export function StateActions() {
  const [state, takeTo] = useArticleState();
  return (
    <ScreenActions>
      {stateSteps(state).map(({ to, name, weight }) => (
        <Button key={to} look={weight === 'primary' ? 'primary' : 'plain'} onPress={() => void takeTo(to)}>
          {name}
        </Button>
      ))}
    </ScreenActions>
  );
}

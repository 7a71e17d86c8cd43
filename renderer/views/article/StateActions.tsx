import { stateSteps } from '../../../shared/checks/stateSteps';
import { ScreenActions } from '../../app/ScreenActions';
import { Button } from '../../components/Button';
import { Tooltip } from '../../components/Tooltip';
import { stepKeys } from './stepKeys';
import { useArticleState } from './useArticleState';

/** The steps that the article can take next, at the top right of the window. */
export function StateActions() {
  const [state, takeTo] = useArticleState();
  return (
    <ScreenActions>
      {stateSteps(state).map((step) => (
        <Tooltip key={step.to} text={step.name} keys={stepKeys(step)}>
          <Button look={step.weight === 'primary' ? 'primary' : 'plain'} onPress={() => void takeTo(step.to)}>
            {step.name}
          </Button>
        </Tooltip>
      ))}
    </ScreenActions>
  );
}

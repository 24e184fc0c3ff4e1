import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { postAuth } from '../../../web/client/auth.ts';
import { SignInCode } from './sign-in-code.tsx';
import { SignInNames } from './sign-in-names.tsx';
import { SignInThreePictures } from './sign-in-three-pictures.tsx';
import './sign-in.css';

export interface ClassNames {
  readonly className: string;
  readonly learners: readonly { readonly personId: string; readonly name: string }[];
}

/** For children who do not write e-mail addresses: the class code, one's own name, three pictures. */
export default function SignInClassPage() {
  const [code, setCode] = useState('');
  const [learnerId, setLearnerId] = useState<string>();
  const find = useMutation({
    mutationFn: async (classCode: string) => (await postAuth('/class-code/names', { classCode })) as ClassNames,
  });
  const learner = find.data?.learners.find((one) => one.personId === learnerId);
  return (
    <div className="sign-in-class">
      {!find.data ? (
        <SignInCode
          code={code}
          onChange={setCode}
          onGo={() => find.mutate(code.trim())}
          isPending={find.isPending}
          error={find.error}
        />
      ) : !learner ? (
        <SignInNames found={find.data} onChoose={setLearnerId} onBack={find.reset} />
      ) : (
        <SignInThreePictures classCode={code.trim()} learner={learner} onBack={() => setLearnerId(undefined)} />
      )}
    </div>
  );
}

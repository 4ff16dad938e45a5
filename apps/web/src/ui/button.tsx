import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'primary' | 'plain' | undefined;
}

export function Button({ look, type = 'button', className = '', ...rest }: ButtonProps) {
  const looks = [styles['button'], look && styles[look], className].filter(Boolean).join(' ');
  return <button {...rest} type={type === 'submit' ? 'submit' : 'button'} className={looks} />;
}

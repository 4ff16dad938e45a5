import { Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/button.js';
import { chooseTheme, currentTheme } from './theme.js';

export function ThemeButton() {
  const [theme, setTheme] = useState(currentTheme);
  const other = theme === 'dark' ? 'light' : 'dark';
  const change = (): void => {
    chooseTheme(other);
    setTheme(other);
  };
  return (
    <Button
      look="plain"
      onClick={change}
      aria-label={`Use the ${other} theme`}
      title={`Use the ${other} theme`}
    >
      {theme === 'dark' ? <Sun size={17} aria-hidden /> : <Moon size={17} aria-hidden />}
    </Button>
  );
}

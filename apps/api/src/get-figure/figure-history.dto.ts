import { AsOfDto } from '../http/as-of.dto.js';
import { FormatProperty, type Format } from '../http/format.js';

export class FigureHistoryDto extends AsOfDto {
  @FormatProperty()
  format?: Format;
}

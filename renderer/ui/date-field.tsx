/** A calendar date, typed part by part in the order of the reader's language or chosen from a calendar; null is “not known”. */
import { parseDate, type CalendarDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Popover } from 'react-aria-components/Popover';
import type { IsoDate } from '#register/model/dates.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { useMessages } from '#renderer/language.tsx';
import { FieldFrame, type FieldProps } from './field-frame.tsx';

export interface DateFieldProps extends FieldProps {
  readonly value: IsoDate | null;
  readonly onChange: (value: IsoDate | null) => void;
  readonly onBlur?: () => void;
  readonly isDisabled?: boolean;
}

export function DateField({
  label,
  isLabelHidden = false,
  hint,
  help,
  mark,
  error,
  findings,
  place,
  value,
  onChange,
  onBlur,
  isDisabled = false,
  'aria-describedby': describedBy,
}: DateFieldProps) {
  const t = useMessages(windowMessages);
  return (
    <DatePicker<CalendarDate>
      className="field"
      isInvalid={error !== undefined}
      isDisabled={isDisabled}
      granularity="day"
      shouldForceLeadingZeros
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date?.toString() ?? null)}
      {...(onBlur && { onBlur })}
      {...(describedBy && { 'aria-describedby': describedBy })}
    >
      <FieldFrame {...{ label, isLabelHidden, hint, help, mark, error, findings, place }}>
        <Group className="date-line">
          <DateInput className="input">
            {(segment) => <DateSegment segment={segment} className="date-segment" />}
          </DateInput>
          <Button className="input-group-button">
            <CalendarDays className="icon" aria-hidden />
          </Button>
          {value !== null && !isDisabled && (
            <Button
              slot={null}
              className="input-group-button"
              aria-label={t('ui.clearField', { field: label })}
              onPress={() => onChange(null)}
            >
              <X className="icon" aria-hidden />
            </Button>
          )}
        </Group>
      </FieldFrame>
      <Popover className="popover has-calendar" offset={4}>
        <Dialog className="dialog">
          <Calendar>
            <header className="calendar-head">
              <Button slot="previous" className="input-group-button">
                <ChevronLeft className="icon" aria-hidden />
              </Button>
              <CalendarHeading />
              <Button slot="next" className="input-group-button">
                <ChevronRight className="icon" aria-hidden />
              </Button>
            </header>
            <CalendarGrid className="calendar-grid">
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => <CalendarCell date={date} className="calendar-day" />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

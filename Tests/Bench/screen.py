"""A terminal small enough to be read in one go: what a program's output leaves on the screen."""
import re
import unicodedata

SEQUENCE = re.compile(
    rb"\x1b\[([?>=]?)([0-9;:]*)([@-~])"          # control sequences
    rb"|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"       # titles, clipboard
    rb"|\x1b[()][A-Z0-9]|\x1b([0-Z\\^-~])"            # character sets, short sequences
    rb"|([\x00-\x1a\x1c-\x1f])|([^\x00-\x1f\x1b]+)")

MODES = {"1049": "alternate screen", "1047": "alternate screen", "1000": "mouse", "1002": "mouse",
         "1003": "mouse", "1006": "mouse", "2004": "bracketed paste", "1004": "focus"}


class Screen:
    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.modes, self.cursor_hidden = set(), False
        self.waiting = b""
        self.clear()

    def clear(self):
        self.cells = [[" "] * self.columns for _ in range(self.rows)]
        self.x = self.y = 0
        self.top, self.bottom = 0, self.rows - 1
        self.last = " "

    def resize(self, columns, rows):
        for row in self.cells:
            row[columns:] = [" "] * max(0, columns - len(row))
            del row[columns:]
        while len(self.cells) < rows:
            self.cells.append([" "] * columns)
        del self.cells[rows:]
        self.columns, self.rows = columns, rows
        self.x, self.y = min(self.x, columns - 1), min(self.y, rows - 1)
        self.top, self.bottom = 0, rows - 1

    def text(self):
        return ["".join(row).rstrip() for row in self.cells]

    def left_on(self):
        left = sorted({MODES[m] for m in self.modes})
        return left + (["cursor hidden"] if self.cursor_hidden else [])

    def feed(self, data):
        data = self.waiting + data
        place = 0
        for match in SEQUENCE.finditer(data):
            if match.start() != place:
                break
            if match[6] and match.end() == len(data):
                break                             # may end within a character
            place = match.end()
            self.obey(match)
        rest = data[place:]
        whole = self.whole(rest)
        if whole:
            self.write(whole.decode("utf-8", "replace"))
        self.waiting = rest[len(whole):]

    @staticmethod
    def whole(rest):
        """As much of plain text as ends between two characters."""
        if b"\x1b" in rest:
            return b""
        end = len(rest)
        while end and rest[end - 1] & 0xC0 == 0x80:
            end -= 1
        if end and rest[end - 1] >= 0xC0:
            size = 2 + (rest[end - 1] >= 0xE0) + (rest[end - 1] >= 0xF0)
            return rest if len(rest) - end + 1 >= size else rest[:end - 1]
        return rest

    def obey(self, match):
        if match[6]:
            self.write(match[6].decode("utf-8", "replace"))
        elif match[5]:
            self.control(match[5])
        elif match[4]:
            self.short(match[4])
        elif match[3]:
            self.sequence(match[1], match[2].decode(), match[3].decode())

    def write(self, text):
        for letter in text:
            width = 0 if unicodedata.combining(letter) else (
                2 if unicodedata.east_asian_width(letter) in "WF" else 1)
            if width == 0:
                continue
            if self.x + width > self.columns:
                self.x = 0
                self.down()
            self.cells[self.y][self.x] = letter
            if width == 2:
                self.cells[self.y][self.x + 1] = ""
            self.x += width
            self.last = letter

    def down(self):
        if self.y == self.bottom:
            self.scroll(1)
        else:
            self.y = min(self.y + 1, self.rows - 1)

    def scroll(self, count):
        part = self.cells[self.top:self.bottom + 1]
        blank = [[" "] * self.columns for _ in range(min(abs(count), len(part)))]
        part = part[count:] + blank if count > 0 else blank + part[:count]
        self.cells[self.top:self.bottom + 1] = part

    def control(self, byte):
        if byte == b"\r":
            self.x = 0
        elif byte in b"\n\x0b\x0c":
            self.down()
        elif byte == b"\b":
            self.x = max(0, self.x - 1)
        elif byte == b"\t":
            self.x = min(self.columns - 1, self.x // 8 * 8 + 8)

    def short(self, byte):
        if byte == b"M":
            if self.y == self.top:
                self.scroll(-1)
            else:
                self.y -= 1
        elif byte == b"D":
            self.down()
        elif byte == b"7":
            self.saved = self.x, self.y
        elif byte == b"8":
            self.x, self.y = getattr(self, "saved", (0, 0))
        elif byte == b"c":
            self.clear()

    def sequence(self, private, text, final):
        numbers = [int(n or 0) for n in text.split(";")] if ":" not in text else [0]
        n = max(1, numbers[0])
        if private:
            if private == b"?" and final in "hl":
                self.mode(text.split(";"), final == "h")
            return
        if final in "Hf":
            self.y = min(n, self.rows) - 1
            self.x = min(max(1, numbers[1] if len(numbers) > 1 else 1), self.columns) - 1
        elif final in "ABCDGd":
            self.move(final, n)
        elif final in "JKX":
            self.erase(final, numbers[0])
        elif final in "@PLM":
            self.shift(final, n)
        elif final == "b":
            self.write(self.last * n)
        elif final == "r":
            self.top = n - 1
            self.bottom = (numbers[1] if len(numbers) > 1 and numbers[1] else self.rows) - 1
            self.x = self.y = 0
        elif final in "ST":
            self.scroll(n if final == "S" else -n)

    def mode(self, numbers, on):
        for number in numbers:
            if number == "25":
                self.cursor_hidden = not on
            elif number in MODES:
                (self.modes.add if on else self.modes.discard)(number)
                if number in ("1049", "1047"):
                    self.clear()

    def move(self, final, n):
        if final == "A":
            self.y = max(0, self.y - n)
        elif final == "B":
            self.y = min(self.rows - 1, self.y + n)
        elif final == "C":
            self.x = min(self.columns - 1, self.x + n)
        elif final == "D":
            self.x = max(0, self.x - n)
        elif final == "G":
            self.x = min(n, self.columns) - 1
        else:
            self.y = min(n, self.rows) - 1

    def erase(self, final, n):
        row, blank = self.cells[self.y], " "
        if final == "X":
            for x in range(self.x, min(self.columns, self.x + max(1, n))):
                row[x] = blank
            return
        first = self.x if n == 0 else 0
        last = self.columns if n != 1 else self.x + 1
        row[first:last] = [blank] * (last - first)
        if final == "J":
            for y in range(self.rows):
                if (n == 0 and y > self.y) or (n == 1 and y < self.y) or n >= 2:
                    self.cells[y] = [blank] * self.columns

    def shift(self, final, n):
        if final in "@P":
            row = self.cells[self.y]
            n = min(n, self.columns - self.x)
            if final == "@":
                row[self.x:self.x] = [" "] * n
                del row[self.columns:]
            else:
                del row[self.x:self.x + n]
                row.extend([" "] * n)
            return
        top, self.top = self.top, self.y
        self.scroll(-n if final == "L" else n)
        self.top = top

/* The floor: the least that a C program does to show N rows with ncurses and to move among them. */
#include <locale.h>
#include <ncurses.h>
#include <stdlib.h>

static void paint(int first, int chosen, int count) {
  int rows = LINES - 1;
  for (int i = 0; i < rows && first + i < count; i++) {
    int row = first + i;
    if (row == chosen) attron(A_REVERSE);
    mvprintw(i, 0, "%6d  row %-40d %10.2f", row, row * 7919 % 100003, row * 1.37);
    attroff(A_REVERSE);
  }
  mvprintw(rows, 0, "help %d/%d", chosen, count);
  clrtoeol();
  refresh();
}

int main(int argc, char **argv) {
  int count = argc > 1 ? atoi(argv[1]) : 10000, chosen = 0, first = 0;
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  for (;;) {
    int rows = LINES - 1;
    if (chosen < first) first = chosen;
    if (chosen >= first + rows) first = chosen - rows + 1;
    paint(first, chosen, count);
    int key = getch();
    if (key == 'q') break;
    if (key == 'j' && chosen < count - 1) chosen++;
    if (key == 'k' && chosen > 0) chosen--;
  }
  endwin();
  return 0;
}

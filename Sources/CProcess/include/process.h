// What a process is told when it starts, and must see to before anything else runs.
#ifndef AQUARIUM_CPROCESS_H
#define AQUARIUM_CPROCESS_H

/// The words that the process was started with, the program's name first: known without /proc.
int aq_word_count(void);
const char *aq_word(int number);
/// The program's own file as the system started it; NULL where that isn't told.
const char *aq_program(void);
/// Makes a closed output an error of the write, and so a file that has grown to its limit, instead of
/// the end of the process.
void aq_refuse_instead_of_ending(void);

#endif

#define _GNU_SOURCE
#include "unsynced.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define SECTOR 512
#define FILES_MAX 64

// By a descriptor of our own, which is never closed: closing one would take the program's locks from the file.
struct file {
  dev_t device;
  ino_t number;
  int fd;
};

// Bytes as they were before an act, and how long the file was.
struct kept {
  struct kept *older;
  const struct file *file;
  off64_t length;
  off64_t at;
  size_t count;
  char bytes[];
};

// A name that was taken, with one that its file has meanwhile; without, a name that was given.
struct name {
  struct name *older;
  char *path;
  char *aside;
};

static struct file files[FILES_MAX];
static int file_count;
static struct kept *writes;
static struct name *names;

static const struct file *file_of(int fd) {
  struct stat64 facts;
  if (fstat64(fd, &facts) != 0 || !S_ISREG(facts.st_mode)) return NULL;
  for (int i = 0; i < file_count; i++)
    if (files[i].device == facts.st_dev && files[i].number == facts.st_ino) return &files[i];
  if (file_count == FILES_MAX) abort();
  char path[64];
  snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
  files[file_count] = (struct file){facts.st_dev, facts.st_ino, REAL(open64)(path, O_RDWR | O_CLOEXEC)};
  return &files[file_count++];
}

static off64_t length_of(int fd) {
  struct stat64 facts;
  return fstat64(fd, &facts) == 0 ? facts.st_size : 0;
}

// What is beyond the end is kept as zeros, which it reads as where a later act makes the file longer.
static void keep(int fd, size_t count, off64_t at) {
  const struct file *file = file_of(fd);
  if (!file) return;
  struct kept *entry = calloc(1, sizeof *entry + count);
  *entry = (struct kept){writes, file, length_of(fd), at, count};
  if (pread64(file->fd, entry->bytes, count, at) < 0) abort();
  writes = entry;
}

void keep_before_write(int fd, size_t count, off64_t at) { keep(fd, count, at); }

void keep_before_truncate(int fd, off64_t length) {
  off64_t before = length_of(fd);
  keep(fd, before > length ? (size_t)(before - length) : 0, length);
}

void forget_file(int fd) {
  const struct file *file = file_of(fd);
  for (struct kept **at = &writes; *at;) {
    struct kept *entry = *at;
    if (entry->file != file) {
      at = &entry->older;
      continue;
    }
    *at = entry->older;
    free(entry);
  }
}

static void keep_name(const char *path, char *aside) {
  struct name *entry = calloc(1, sizeof *entry);
  *entry = (struct name){names, strdup(path), aside};
  names = entry;
}

void keep_after_create(const char *path) { keep_name(path, NULL); }

void keep_before_unlink(const char *path) {
  static int nth;
  char *aside;
  if (asprintf(&aside, "%s.unlinked-%d", path, ++nth) < 0) abort();
  if (link(path, aside) == 0) keep_name(path, aside);
}

void forget_names(void) {
  while (names) {
    struct name *entry = names;
    names = entry->older;
    if (entry->aside) REAL(unlink)(entry->aside);
    free(entry->path);
    free(entry->aside);
    free(entry);
  }
}

// The same for the same place, however often it is asked for (splitmix64).
static unsigned long drawn(unsigned long seed, unsigned long file, unsigned long place) {
  unsigned long x = seed * 0x9e3779b97f4a7c15 + file * 0xbf58476d1ce4e5b9 + place;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
  x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
  return x ^ (x >> 31);
}

// The first act, of so many, that is lost of a place: of a third of them all are, of a third none.
static long first_lost(unsigned long draw, long acts) {
  switch (draw % 3) {
    case 0: return 0;
    case 1: return acts;
    default: return (long)(draw / 3 % (unsigned long)acts);
  }
}

static long undone_sectors(const struct kept *entry, unsigned long seed, long nth, long acts) {
  const unsigned long file = (unsigned long)(entry->file - files);
  long undone = 0;
  for (size_t done = 0; done < entry->count;) {
    off64_t at = entry->at + (off64_t)done;
    size_t count = SECTOR - (size_t)(at % SECTOR);
    if (count > entry->count - done) count = entry->count - done;
    if (nth >= first_lost(drawn(seed, file, (unsigned long)(at / SECTOR)), acts)) {
      if (REAL(pwrite64)(entry->file->fd, entry->bytes + done, count, at) != (ssize_t)count) abort();
      undone++;
    }
    done += count;
  }
  const unsigned long length_place = ~0ul;
  if (nth >= first_lost(drawn(seed, file, length_place), acts))
    if (REAL(ftruncate64)(entry->file->fd, entry->length) != 0) abort();
  return undone;
}

// Newest first: each sector is left as it was at one moment since the last sync, and its neighbour as at another; so is the length.
long lose_unsynced(unsigned long seed) {
  long undone = 0;
  long acts = 0;
  for (struct kept *entry = writes; entry; entry = entry->older) acts++;
  long nth = acts;
  for (struct kept *entry = writes; entry; entry = entry->older) undone += undone_sectors(entry, seed, --nth, acts);
  unsigned long place = 0;
  for (struct name *entry = names; entry; entry = entry->older) {
    if (drawn(seed, FILES_MAX, place++) % 2) {
      if (entry->aside) REAL(unlink)(entry->aside);
      continue;
    }
    if (entry->aside) rename(entry->aside, entry->path);
    else REAL(unlink)(entry->path);
  }
  return undone;
}

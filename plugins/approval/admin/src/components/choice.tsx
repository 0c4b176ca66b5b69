import { Box, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';

interface Props {
  title: string;
  detail: string;
  pressed: boolean;
  onPress: () => void;
}

/** One of a list to choose from, as large as a thumb. */
export function Choice({ title, detail, pressed, onPress }: Props) {
  return (
    <Box
      tag="button"
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      width="100%"
      minHeight="4.4rem"
      padding={2}
      hasRadius
      background={pressed ? 'primary100' : 'neutral0'}
      borderColor={pressed ? 'primary600' : 'neutral200'}
      style={{ textAlign: 'left', cursor: 'pointer' }}
    >
      <Flex gap={2} justifyContent="space-between">
        <Box minWidth={0}>
          <Typography tag="p" fontWeight="semiBold" textColor="neutral800">
            {title}
          </Typography>
          {detail && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {detail}
            </Typography>
          )}
        </Box>
        {pressed && <Check aria-hidden fill="primary600" />}
      </Flex>
    </Box>
  );
}
